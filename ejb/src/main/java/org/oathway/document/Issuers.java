package org.oathway.document;

/** Who signs papers for the whole city. */
public final class Issuers {

  public static final String BUREAU = "重庆市司法局";
  public static final String ASSOCIATION = "重庆市基层法律服务工作者协会";

  private Issuers() {}
}
