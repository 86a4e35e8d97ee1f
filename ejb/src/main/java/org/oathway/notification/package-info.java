/**
 * What the house tells people: the message centre keeps every notice for good and is the authority;
 * mail is a copy of it, sent from an outbox until the mail server has taken it.
 *
 * <p>What always holds: a notice is kept in the transaction of the deed it tells of; its words are
 * found by key in the reader's language, so code never carries sentences. Uses platform, security,
 * audit and person.
 */
@NullMarked
package org.oathway.notification;

import org.jspecify.annotations.NullMarked;
