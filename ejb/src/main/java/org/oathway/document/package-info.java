/**
 * The papers of the house: admission ticket, pass certificate, intern card, licence sheet, oath
 * sheet and their sisters; and the register by which a stranger can tell a true one.
 *
 * <p>What always holds: a paper is one record that lays itself out on one A4 sheet and says which
 * facts a stranger may see; an issued paper has a number of its kind and year, a verification code
 * nobody can guess and the SHA-256 of its bytes, and is never changed: it is superseded by another
 * or revoked with a reason. A character no font has is named on the sheet and to the issuer. No
 * seal of an authority is ever imitated: operators upload theirs, demo mode stamps 演示 DEMO.
 *
 * <p>It uses the ground alone (platform, security, audit); the values of a paper come as plain
 * words from the feature that issues it.
 */
@NullMarked
package org.oathway.document;

import org.jspecify.annotations.NullMarked;
