package org.oathway.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An announcement, published once. */
@Entity
@Table(name = "announcement")
class Announcement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AnnouncementKind kind = AnnouncementKind.EXAM;

  @Column(name = "title")
  private String title = "";

  @Column(name = "body")
  private String body = "";

  @Column(name = "link")
  private String link = "";

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  protected Announcement() {}

  Announcement(AnnouncementKind kind, String title, String body, String link, Instant at) {
    this.kind = kind;
    this.title = title;
    this.body = body;
    this.link = link;
    this.at = at;
  }

  long id() {
    return id;
  }
}
