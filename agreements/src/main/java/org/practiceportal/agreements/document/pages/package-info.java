/** How that is laid out on paper: pages of text, answers, signatures, and the words around them in the reader's language. */
package org.practiceportal.agreements.document.pages;
