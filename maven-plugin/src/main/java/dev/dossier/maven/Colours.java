package dev.dossier.maven;

import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Whether what is shown has colours, which is decided as Maven decides it for its own lines, and which they are. */
enum Colours {
    /** The escapes that a terminal knows (ECMA-48, "Select Graphic Rendition"). */
    ON,
    /** None. */
    OFF;

    /** How every escape ends here: Maven looks for exactly this one to know that a line of an exception has no colour any more. */
    private static final String RESET = "\u001b[m";

    /**
     * Returns whether there are colours: where {@code --color} or {@code style.color} says so, else at a terminal, unless Maven runs in
     * batch mode or writes to a file, or <a href="https://no-color.org">NO_COLOR</a> is set.
     *
     * @param properties what Maven was told by {@code -D}
     * @param environment the environment; the scripts that start Maven put its arguments there
     * @param interactive whether a person can be asked
     * @param terminal whether the output is a terminal
     */
    static Colours of(Properties properties, Map<String, String> environment, boolean interactive, boolean terminal) {
        List<String> arguments = List.of(environment.getOrDefault("MAVEN_CMD_LINE_ARGS", "").split("[\\s=]+"));
        int option = Math.max(arguments.lastIndexOf("--color"), arguments.lastIndexOf("-color"));
        String said = option >= 0 && option + 1 < arguments.size()
                ? arguments.get(option + 1)
                : properties.getProperty("maven.style.color", properties.getProperty("style.color", "auto"));
        boolean toFile = arguments.contains("-l") || arguments.contains("--log-file");
        boolean plain = toFile || !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return switch (said) {
            case "always", "yes", "force" -> ON;
            case "never", "no", "none" -> OFF;
            default -> interactive && terminal && !plain ? ON : OFF;
        };
    }

    /** Returns whether the input and the output are a terminal. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is a console without a terminal, and a method that tells.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    String strong(String text) {
        return with("1", text);
    }

    String error(String text) {
        return with("1;31", text);
    }

    String warning(String text) {
        return with("1;33", text);
    }

    String help(String text) {
        return with("36", text);
    }

    private String with(String colour, String text) {
        return this == OFF || text.isEmpty() ? text : "\u001b[" + colour + "m" + text + RESET;
    }
}
