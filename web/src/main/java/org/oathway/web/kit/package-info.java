/**
 * The pieces pages are made of ({@code xmlns:ow="oathway"}): cards, fields, tags, timelines. Each
 * is one component that writes its own markup, so that a page of hundreds of them costs little more
 * than its text. Always holds: a piece writes what it was given, asks no bean for anything, keeps
 * nothing between requests, and takes every word of its own from {@code shared.*}. What they look
 * like stands in {@code components.css}; {@code /showcase} shows all of them.
 */
@NullMarked
package org.oathway.web.kit;

import org.jspecify.annotations.NullMarked;
