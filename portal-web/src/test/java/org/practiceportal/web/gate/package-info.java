/** Tests of what bounds the portal's work. */
package org.practiceportal.web.gate;
