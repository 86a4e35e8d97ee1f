package org.oathway.web.shared;

/**
 * One case on a desk that is worked off from the top.
 *
 * @param state what presses, as a word under the queue's prefix; empty while there is time
 * @param note the case in a few words
 */
public record QueueItem(long id, String title, String state, String note) {}
