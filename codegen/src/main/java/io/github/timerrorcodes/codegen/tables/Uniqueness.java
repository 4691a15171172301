package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.ErrorCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands in more than one row although only one may have it: names, vendor constants, numbers. */
final class Uniqueness {
    private record Place(Row row, ErrorCode code) {}

    private final Problems problems;
    private final Map<String, Row> names = new HashMap<>();
    private final Map<String, Row> sdkConstants = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    Uniqueness(Problems problems) {
        this.problems = problems;
    }

    void add(Row row, ErrorCode code) {
        claim(names, "the name " + code.name(), code.name(), row);
        code.sdkConstant().ifPresent(constant -> claim(sdkConstants, "the constant " + constant, constant, row));
        places.add(new Place(row, code));
    }

    private void claim(Map<String, Row> owners, String what, String key, Row row) {
        Row owner = owners.putIfAbsent(key, row);
        if (owner != null) {
            problems.add(row, what + " stands twice, first in " + owner.where() + "; keep one of them");
        }
    }

    /** Reports numbers and ranges that meet, once all rows have been added. */
    void reportOverlaps() {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(place -> place.code().code()));
        Place widest = null;
        for (Place place : sorted) {
            if (widest != null && place.code().code() <= widest.code().lastCode()) {
                reportOverlap(widest, place);
            }
            if (widest == null || place.code().lastCode() > widest.code().lastCode()) {
                widest = place;
            }
        }
    }

    private void reportOverlap(Place one, Place other) {
        boolean inOrder = places.indexOf(one) < places.indexOf(other);
        Place first = inOrder ? one : other;
        Place second = inOrder ? other : one;
        boolean same = !one.code().isRange() && !other.code().isRange();
        String problem = same
                ? "the number " + second.code().number() + " stands twice, first in "
                        + first.row().where()
                : second.code().number() + " overlaps " + first.code().number() + " in "
                        + first.row().where();
        problems.add(second.row(), problem + "; a number belongs to one row");
    }
}
