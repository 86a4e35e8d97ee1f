package org.oathway.organisation;

/** How an office stands. */
public enum OfficeStatus {
  /** 正常. */
  NORMAL,
  /** 停业整顿. */
  SUSPENDED,
  /** 注销. */
  CANCELLED
}
