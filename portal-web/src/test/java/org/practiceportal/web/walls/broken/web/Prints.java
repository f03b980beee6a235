package org.practiceportal.web.walls.broken.web;

/** The shell makes PDFs, uses Faces, reads serialized objects, and writes to the console. */
public final class Prints {

    public jakarta.faces.context.FacesContext faces;
    public java.io.ObjectInputStream stream;

    public Object document() {
        System.out.println("printing");
        return new org.openpdf.text.Document();
    }
}
