package org.oathway.seating;

/**
 * A candidate's seat as it was drawn.
 *
 * @param ticketNo number of the admission ticket, 13 digits
 * @param row counted from the front, from 1
 * @param column counted from the left, from 1
 * @param documentId the issued ticket; 0 until it is issued
 */
public record SeatRow(
    long registrationId,
    long personId,
    long sessionId,
    String registrationNumber,
    String ticketNo,
    long districtId,
    boolean relaxed,
    String siteName,
    String address,
    int roomNumber,
    String roomName,
    int seat,
    int row,
    int column,
    long documentId) {}
