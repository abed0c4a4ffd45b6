package dev.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, set up once for many pages; it brings its schemas with it and never asks the network. */
public final class NuChecker {
    private static final long STACK = 64L * 1024 * 1024;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    private final List<String> problems = new ArrayList<>();

    /** Reads the schema, on a thread of its own: the reader goes deeper than the stack of some test runs. */
    public NuChecker() throws Exception {
        FutureTask<Object> reading = new FutureTask<>(() -> {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
            return validator;
        });
        new Thread(null, reading, "schema", STACK).start();
        reading.get();
        validator.setUpValidatorAndParsers(new Collector(), false, false);
    }

    /** Returns what is wrong with a page; warnings are no errors. */
    public List<String> errors(Path page) throws Exception {
        problems.clear();
        validator.checkHtmlFile(page.toFile(), true);
        return List.copyOf(problems);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}
