/**
 * One human, one record for life: identity, photo, and the dossier of what the person has earned. A
 * person signs up once; a second record with the same document number is refused by the database.
 *
 * <p>What always holds: document number and phone lie encrypted in their columns and are shown
 * masked; seeing one plain takes a purpose and leaves an audit row. The dossier is only ever added
 * to; it is the one channel by which a later stage learns of an earlier one. Uses platform,
 * security and audit.
 */
@NullMarked
package org.oathway.person;

import org.jspecify.annotations.NullMarked;
