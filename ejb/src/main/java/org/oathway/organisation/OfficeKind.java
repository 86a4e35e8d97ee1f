package org.oathway.organisation;

/** Where an office serves. */
public enum OfficeKind {
  /** 乡镇所. */
  TOWNSHIP,
  /** 街道所. */
  STREET
}
