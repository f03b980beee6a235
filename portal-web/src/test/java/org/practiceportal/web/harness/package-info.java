/** What the tests stand on: servers, databases, visitors and browsers. */
package org.practiceportal.web.harness;
