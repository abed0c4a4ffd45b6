package dev.dossier.feature.hosting;

import dev.dossier.feature.hosting.ServerRules.Header;
import dev.dossier.feature.hosting.ServerRules.Redirect;
import dev.dossier.model.Urls;

/** Writes rules as servers want them, and takes from addresses what would have a meaning there. */
final class HostFiles {
    /** What has a meaning in a regular expression of PCRE. */
    private static final String PATTERN = "\\^$.|?*+()[]{}";

    private HostFiles() {}

    /**
     * Returns a <a href="https://docs.netlify.com/manage/routing/redirects/overview/">_redirects</a>: paths without blanks.
     *
     * @param forced whether a rule counts although there is a file, which Netlify has to be told and Cloudflare takes for granted
     */
    static String redirects(ServerRules rules, boolean forced) {
        StringBuilder file = new StringBuilder();
        for (Redirect redirect : rules.redirects()) {
            file.append(Urls.encode(redirect.from())).append(' ').append(redirect.to()).append(forced ? " 301!\n" : " 301\n");
        }
        return file.toString();
    }

    /** Returns a <a href="https://docs.netlify.com/manage/routing/headers/">_headers</a>. */
    static String headers(ServerRules rules) {
        StringBuilder file = new StringBuilder("/*\n");
        for (Header header : rules.headers()) {
            file.append("  ").append(header.name()).append(": ").append(header.value()).append('\n');
        }
        return file.toString();
    }

    /** Returns what a server block of <a href="https://nginx.org/en/docs/http/ngx_http_core_module.html#location">nginx</a> includes. */
    static String nginx(ServerRules rules) {
        StringBuilder file = new StringBuilder("# Include this into the 'server' block of the site.\n");
        for (Header header : rules.headers()) {
            file.append("add_header ").append(header.name()).append(" \"").append(header.value()).append("\" always;\n");
        }
        file.append("error_page 404 \"").append(withoutVariables(rules.notFound())).append("\";\n");
        for (Redirect redirect : rules.redirects()) {
            file.append("location = \"").append(redirect.from()).append("\" { return 301 \"")
                    .append(withoutVariables(redirect.to())).append("\"; }\n");
        }
        for (String path : rules.gone()) {
            file.append("location = \"").append(path).append("\" { return 410; }\n");
        }
        return file.toString();
    }

    /** Returns a <a href="https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch">.htaccess</a>. */
    static String apache(ServerRules rules) {
        StringBuilder file = new StringBuilder("<IfModule mod_headers.c>\n");
        for (Header header : rules.headers()) {
            file.append("Header always set ").append(header.name()).append(" \"").append(header.value()).append("\"\n");
        }
        file.append("</IfModule>\nErrorDocument 404 \"").append(rules.notFound()).append("\"\n");
        for (Redirect redirect : rules.redirects()) {
            // Apache encodes what it leads to, in which '$' stands for a part of what was asked for.
            String to = ServerRules.plain(redirect.to()).replace("$", "\\$");
            file.append("RedirectMatch 301 \"^").append(pattern(redirect.from())).append("$\" \"").append(to).append("\"\n");
        }
        for (String path : rules.gone()) {
            file.append("RedirectMatch 410 \"^").append(pattern(path)).append("$\"\n");
        }
        return file.toString();
    }

    /** Keeps nginx, which has no escape for that, from putting the value of a variable into an address. */
    private static String withoutVariables(String address) {
        return address.replace("$", "%24");
    }

    /** Returns a pattern for a path. Apache takes no backslash out of a text in quotes but before another one or a quote. */
    private static String pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            if (PATTERN.indexOf(path.charAt(i)) >= 0) {
                pattern.append('\\');
            }
            pattern.append(path.charAt(i));
        }
        return pattern.toString();
    }
}
