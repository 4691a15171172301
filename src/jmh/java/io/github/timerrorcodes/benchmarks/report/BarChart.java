package io.github.timerrorcodes.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Horizontal bars in groups, on a logarithmic scale, as an SVG picture that is readable on light and dark pages. */
final class BarChart {
    private static final int LABEL_WIDTH = 190;
    private static final int BAR_SPACE = 520;
    private static final int VALUE_WIDTH = 90;
    private static final int BAR_HEIGHT = 14;
    private static final int GROUP_GAP = 10;
    private static final int TOP = 62;
    private static final List<String> COLORS = List.of("#2f6fb3", "#d97a26", "#4b9a5a");

    /** A group of bars, one for each series. */
    record Group(String label, List<Double> values) {}

    private final String title;
    private final List<String> series;
    private final List<Group> groups;

    BarChart(String title, List<String> series, List<Group> groups) {
        this.title = title;
        this.series = List.copyOf(series);
        this.groups = List.copyOf(groups);
    }

    String svg() {
        int groupHeight = series.size() * BAR_HEIGHT + GROUP_GAP;
        int width = LABEL_WIDTH + BAR_SPACE + VALUE_WIDTH;
        int height = TOP + groups.size() * groupHeight;
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\" role=\"img\">%n<title>%s</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                width, height, width, height, title));
        text(svg, 10, 20, "start", title + ", logarithmic scale");
        for (int i = 0; i < series.size(); i++) {
            bar(svg, LABEL_WIDTH + i * 100, 32, 12, COLORS.get(i));
            text(svg, LABEL_WIDTH + i * 100 + 18, 43, "start", series.get(i));
        }
        for (int i = 0; i < groups.size(); i++) {
            group(svg, groups.get(i), TOP + i * groupHeight);
        }
        return svg.append("</svg>\n").toString();
    }

    private void group(StringBuilder svg, Group group, int top) {
        text(svg, LABEL_WIDTH - 8, top + series.size() * BAR_HEIGHT / 2 + 4, "end", group.label());
        for (int i = 0; i < group.values().size(); i++) {
            double value = group.values().get(i);
            int y = top + i * BAR_HEIGHT;
            double length = length(value);
            bar(svg, LABEL_WIDTH, y, length, COLORS.get(i));
            text(svg, LABEL_WIDTH + length + 5, y + 11, "start", String.format(Locale.ROOT, "%.2f", value));
        }
    }

    private double length(double value) {
        double[] logs = groups.stream()
                .flatMapToDouble(group -> group.values().stream().mapToDouble(Math::log))
                .toArray();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double log : logs) {
            least = Math.min(least, log);
            most = Math.max(most, log);
        }
        double shortest = 0.04;
        double share = most == least ? 1 : (Math.log(value) - least) / (most - least);
        return BAR_SPACE * (shortest + (1 - shortest) * share);
    }

    private static void bar(StringBuilder svg, double x, double y, double width, String color) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                BAR_HEIGHT - 2,
                color));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#1b1f24\">%s</text>%n",
                x,
                y,
                anchor,
                text));
    }
}
