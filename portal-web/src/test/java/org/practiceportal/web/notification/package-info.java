/** Mails on their way. */
package org.practiceportal.web.notification;
