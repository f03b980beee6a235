/**
 * Bounds what the portal takes on: how much one request may send and how long it may take for it, how many pages are worked on at once,
 * and how long others wait. No thread is held by somebody who sends or reads slowly, or waits.
 */
package org.practiceportal.web.gate;
