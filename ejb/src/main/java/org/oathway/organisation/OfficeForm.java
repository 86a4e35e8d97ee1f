package org.oathway.organisation;

/** The form of an office (司法部令第137号 第七、八条). */
public enum OfficeForm {
  /** 事业体制. */
  INSTITUTION,
  /** 普通合伙制. */
  PARTNERSHIP
}
