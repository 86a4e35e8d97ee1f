package org.oathway.web.shared;

import java.util.List;

/** The features that bring words of their own, spelled as everywhere else in the tree. */
final class Features {

  static final List<String> ALL =
      List.of(
          "shared",
          "platform",
          "security",
          "audit",
          "organisation",
          "person",
          "document",
          "notification",
          "notice",
          "session",
          "venue",
          "registration",
          "seating",
          "result",
          "plan",
          "internship",
          "licence",
          "training",
          "oath");

  private static final List<String> EXAMS =
      List.of("org/oathway/exams/reasons", "org/oathway/exams/eligibility/reasons");

  private Features() {}

  /** Every place where words may lie; each is optional. The later wins over the earlier. */
  static List<String> bundles() {
    var places = new java.util.ArrayList<>(EXAMS);
    ALL.forEach(feature -> places.add("org/oathway/" + feature + "/letters"));
    ALL.forEach(feature -> places.add("org/oathway/web/" + feature + "/" + feature));
    return List.copyOf(places);
  }
}
