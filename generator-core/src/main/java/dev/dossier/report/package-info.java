/** Problems as others read them: beside the line of their source, as JSON, SARIF and JUnit XML, and with what their codes mean. */
@NullMarked
package dev.dossier.report;

import org.jspecify.annotations.NullMarked;
