/** The practice itself: name, logo, time zone. */
package org.practiceportal.web.practice;
