package dev.dossier.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a browser and a host of the site, which all tests share, since they take seconds to start; without a browser they are skipped. */
final class WithBrowser implements ParameterResolver, ExecutionCondition {
    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(WithBrowser.class);
    private static final String MISSING = "Chromium or chromedriver is not installed, so nobody has looked at the pages";

    /** A browser and a host, until all tests are over. */
    private record Started(Browser browser, SiteServer server) implements AutoCloseable {
        static Started start() {
            try {
                return new Started(Browser.start(), new SiteServer());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (System.getenv("CI") != null) {
            throw new AssertionError(MISSING);
        }
        // Surefire counts what is skipped, and leaves the reason to its reports.
        System.err.println("SKIPPED: " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class || parameter.getParameter().getType() == SiteServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Started started = context.getRoot().getStore(SHARED).getOrComputeIfAbsent(Started.class, any -> Started.start(), Started.class);
        return parameter.getParameter().getType() == Browser.class ? started.browser : started.server;
    }
}
