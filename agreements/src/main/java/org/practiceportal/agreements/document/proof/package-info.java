/** What others say about a document: when it was there, and whether certificates were good. Everything they answer is doubted. */
package org.practiceportal.agreements.document.proof;
