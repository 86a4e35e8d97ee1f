package org.oathway.training;

/** What a course is about; a cycle asks for a minimum of the first two. */
public enum Category {
  /** 职业道德. */
  ETHICS,
  /** 思想政治. */
  POLITICS,
  /** 业务. */
  PROFESSIONAL
}
