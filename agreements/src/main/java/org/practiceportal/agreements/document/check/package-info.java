/**
 * Tells a true copy from an altered one. It knows neither the portal nor OpenPDF, so that it also works alone, as a command.
 * A stranger's file is searched, hashed and, where a revision was added to a genuine document, read strictly; no stream of it
 * is ever unpacked.
 */
package org.practiceportal.agreements.document.check;
