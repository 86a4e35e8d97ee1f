package org.oathway.training;

/** How a course is given; a cycle asks for a minimum of live hours. */
public enum Delivery {
  LIVE,
  ONLINE
}
