package org.oathway.person;

import java.util.List;
import org.oathway.security.Identity;

/** A feature's part of the to-do list every role lands on. */
public interface TodoSource {

  /** What waits for this identity, most urgent first; empty when nothing does. */
  List<Todo> todos(Identity who);
}
