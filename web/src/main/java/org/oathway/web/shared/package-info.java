/**
 * The common ground of all screens: the words in the viewer's language, dates and numbers as people
 * write them, the doors (which page is for whom), the ways through the site, and what is said when
 * something goes wrong. Always holds: no page carries words of its own, every page can be switched
 * between Chinese and English where it stands, and a refusal names every reason at once. Nothing in
 * here decides anything about a case; the enterprise beans do.
 */
@NullMarked
package org.oathway.web.shared;

import org.jspecify.annotations.NullMarked;
