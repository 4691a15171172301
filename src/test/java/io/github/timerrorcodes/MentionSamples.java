package io.github.timerrorcodes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of {@code mentions.csv} and a catalog to read them with.
 *
 * <p>The column {@code mentions} has what a line mentions, in the order of the line and with a space between. A mention is
 * its number, if the number is also what stands in the line; otherwise {@code number@what stands in the line}, in which ␣ is
 * a space. Where the same stands in the line more than once (a number: with no digit beside it), {@code #2} says which one is meant.
 *
 * <p>A rule must not be made for a line of the set {@code aside}. Nobody has looked at what goes wrong there. (A first third,
 * drawn by lot before any rule was written, fell under the limit after a change, was looked at, and is now in the set {@code
 * build}; these lines were written to take its place, before they were tried.) Whoever looks must write new ones as well.
 */
final class MentionSamples {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern MENTION = Pattern.compile("(-?[0-9]+)(?:@([^#]+))?(?:#([0-9]+))?");

    /** A place in a line and the number that it stands for. */
    record Place(int start, int end, int code) {}

    /** A line and what it mentions. */
    record Sample(boolean aside, String line, List<Place> places) {

        @Override
        public String toString() {
            return line;
        }
    }

    private MentionSamples() {}

    static List<Sample> samples() {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(MentionSamples.class.getResourceAsStream("mentions.csv")),
                        StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.stream().map(MentionSamples::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(CSVRecord row) {
        String line = row.get("line");
        List<Place> places = new ArrayList<>();
        for (String mention : row.get("mentions").split(" ")) {
            if (!mention.isEmpty()) {
                places.add(place(line, mention));
            }
        }
        return new Sample(row.get("set").equals("aside"), line, places);
    }

    private static Place place(String line, String mention) {
        Matcher parts = MENTION.matcher(mention);
        if (!parts.matches()) {
            throw new IllegalArgumentException(mention + " is no mention, in the line " + line);
        }
        String shown =
                Objects.requireNonNullElse(parts.group(2), parts.group(1)).replace('␣', ' ');
        List<Integer> starts = starts(line, shown);
        int which = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        if (starts.size() < which || starts.size() > 1 && parts.group(3) == null) {
            throw new IllegalArgumentException(mention + " stands " + starts.size() + " times in the line " + line);
        }
        int start = starts.get(which - 1);
        return new Place(start, start + shown.length(), Integer.parseInt(parts.group(1)));
    }

    private static List<Integer> starts(String line, String shown) {
        Matcher matcher = Pattern.compile("(?<![0-9])" + Pattern.quote(shown) + "(?![0-9])")
                .matcher(line);
        return matcher.results().map(result -> result.start()).toList();
    }
}
