/**
 * Where the portal is reached and who reaches it: its own address, the proxies in front of it, and the cookies that
 * belong to that address.
 */
package org.practiceportal.web.address;
