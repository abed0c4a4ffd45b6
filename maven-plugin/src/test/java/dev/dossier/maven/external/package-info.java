/** Tests of the plugin: pure logic here, and in the classes that end in {@code IT} real Maven builds. */
package dev.dossier.maven.external;
