package dev.dossier.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, set up once for many files; it brings its schemas with it and never asks the network. */
final class NuChecker {
    static final String HTML = "http://s.validator.nu/html5-all.rnc";
    static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    private final List<String> problems = new ArrayList<>();

    NuChecker(String schema) throws Exception {
        validator.setUpMainSchema(schema, new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(new Collector(), false, false);
        validator.setAllowCss(true);
    }

    /** Returns the errors and warnings about a file of HTML, CSS, or SVG, by the ending of its name. */
    List<String> check(Path file) throws Exception {
        problems.clear();
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        switch (ending) {
            case "html" -> validator.checkHtmlFile(file.toFile(), true);
            case "css" -> validator.checkCssFile(file.toFile(), true);
            case "svg" -> validator.checkXmlFile(file.toFile());
            default -> throw new IllegalArgumentException("neither HTML, CSS nor SVG: " + file);
        }
        return List.copyOf(problems);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            add("warning", problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("error", problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add("error", problem);
        }

        private void add(String severity, SAXParseException problem) {
            problems.add(String.format(Locale.ROOT, "%d:%d: %s: %s",
                    problem.getLineNumber(), problem.getColumnNumber(), severity, problem.getMessage()));
        }
    }
}
