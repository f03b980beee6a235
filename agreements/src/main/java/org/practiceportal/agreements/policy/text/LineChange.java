package org.practiceportal.agreements.policy.text;

import java.util.List;

/** A sentence or paragraph that is new, gone or changed; its pieces put together give both readings. */
public record LineChange(ChangeKind kind, List<Piece> pieces) {

    public LineChange {
        pieces = List.copyOf(pieces);
    }

    static LineChange whole(ChangeKind kind, String words) {
        return new LineChange(kind, List.of(new Piece(kind, words)));
    }

    /** @param kind same, new or gone */
    public record Piece(ChangeKind kind, String words) {}
}
