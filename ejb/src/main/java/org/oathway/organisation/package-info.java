/**
 * Who there is: the districts and counties of Chongqing as they stand on a day, their bureaus, the
 * offices (基层法律服务所, 司法部令第137号) and who practises in which.
 *
 * <p>What always holds: a district is never deleted, it ends on a day; what an office was before a
 * change stays readable; a person practises in one office at a time, by the database's word; a
 * table is taken in whole or not at all. Uses platform, security, audit and person.
 */
@NullMarked
package org.oathway.organisation;

import org.jspecify.annotations.NullMarked;
