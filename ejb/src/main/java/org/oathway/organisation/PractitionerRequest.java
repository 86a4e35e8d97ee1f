package org.oathway.organisation;

import java.time.LocalDate;
import org.oathway.person.NewPerson;

/**
 * A practitioner as a table brings them in: the person, where they practise and since when.
 *
 * @param head whether they head the office
 */
record PractitionerRequest(
    NewPerson person, long officeId, String licenceNo, LocalDate firstLicensedOn, boolean head) {}
