package org.oathway.seating;

import org.oathway.exams.seating.Room;

/** A room of the roll with the words a ticket needs. */
record RollRoom(Room room, String siteName, String address, String roomName) {}
