package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.SiteConfig.Gone;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code gone} of the configuration, a mapping of addresses to reasons, into what has ended. */
record GoneReader(Consumer<Diagnostic> problems) {
    List<Gone> gone(YamlMapping yaml) {
        List<Gone> gone = new ArrayList<>();
        for (Located<String> key : yaml.keys()) {
            Optional<Located<String>> reason = yaml.text(key.value());
            String written = key.value();
            int hash = written.indexOf('#');
            String path = Urls.decode(hash < 0 ? written : written.substring(0, hash));
            String anchor = hash < 0 ? "" : Urls.decode(written.substring(hash + 1));
            if (!isAddress(path)) {
                report(key, Quoted.of(written) + " is not an address of the site", "Write its path from the root of the site, such as '/old/'.");
            } else if (!yaml.has(written)) {
                report(key, Quoted.of(written) + " has no reason", "Say why it has ended; whoever looks for it later will ask.");
            }
            reason.filter(any -> isAddress(path)).ifPresent(text -> gone.add(new Gone(path, anchor, text.value(), key.location())));
        }
        return List.copyOf(gone);
    }

    private static boolean isAddress(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.startsWith("/") && (end == 0 || SitePath.problem(path.substring(1, end)).isEmpty());
    }

    private void report(Located<String> key, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, key.location(), message, hint));
    }
}
