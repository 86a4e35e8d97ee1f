package org.oathway.result;

/** What the dossier keeps of a pass: {@code score=112;line=90;session=…;relaxed=false}. */
final class PassFacts {

  private PassFacts() {}

  static String of(int totalTenths, int lineTenths, String session, boolean relaxed) {
    return "score=%s;line=%s;session=%s;relaxed=%s"
        .formatted(
            Marks.text(totalTenths), Marks.text(lineTenths), session.replace(';', ','), relaxed);
  }
}
