package dev.dossier.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a site wants its pages checked.
 *
 * @param levels what becomes of the findings of the rules that the site names
 * @param budgets how much a page may weigh
 */
public record Checks(Map<Rule, Rule.Level> levels, Budgets budgets) {
    /** What a site gets that says nothing. */
    public static final Checks DEFAULTS = new Checks(Map.of(), Budgets.NONE);

    /** Copies the levels in the order of the rules. */
    public Checks {
        Map<Rule, Rule.Level> ordered = new EnumMap<>(Rule.class);
        ordered.putAll(levels);
        levels = Collections.unmodifiableMap(ordered);
    }

    /** Returns what becomes of the findings of a rule. */
    public Rule.Level level(Rule rule) {
        return levels.getOrDefault(rule, rule.level());
    }

    /** Returns what is the same only for the same checks. */
    public Fingerprint fingerprint() {
        Fingerprint.Builder values = new Fingerprint.Builder().number(levels.size());
        levels.forEach((rule, level) -> values.text(rule.name()).text(level.name()));
        budgets.add(values);
        return values.build();
    }
}
