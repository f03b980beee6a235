/**
 * What is printed, as data: an agreement, an amendment, a form to sign by hand, and the JSON that is attached to them. Nothing
 * here knows a page.
 */
package org.practiceportal.agreements.document.text;
