package org.oathway.notice;

/** What an announcement is about. */
public enum AnnouncementKind {
  EXAM,
  /** 公示: open to objections for a time. */
  PUBLICITY,
  EXIT,
  OATH,
  TRAINING,
  LICENCE
}
