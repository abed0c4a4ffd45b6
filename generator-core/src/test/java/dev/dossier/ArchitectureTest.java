package dev.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Keeps the shape of the library: which package may know which, and who may touch the disk. */
@AnalyzeClasses(packages = "dev.dossier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> STAGES = List.of("scan", "parse", "collect", "resolve", "render", "check", "write");

    /** What else a stage has to offer: how a writer begins and ends, what a renderer would make a file from and what it never does. */
    private static final Map<String, Set<String>> LIFE = Map.of(
            "write", Set.of("open", "opened", "coming", "commit", "close", "replace"),
            "parse", Set.of("sections"),
            "check", Set.of("reads", "anchors", "has", "checkAnchors", "blame", "ingredients"),
            "render", Set.of("fingerprint", "reads", "showsOwnTextOnly", "drawsAnew", "unused", "draw", "questions"));

    /** Each package with what it may use of the others; the order is from the top down. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("scan", Set.of("model", "diagnostic")),
            Map.entry("parse", Set.of("schema", "yaml", "model", "diagnostic")),
            Map.entry("collect", Set.of("data", "yaml", "model", "diagnostic")),
            Map.entry("resolve", Set.of("spi", "model", "diagnostic")),
            Map.entry("render", Set.of("chart", "map", "theme", "data", "model", "diagnostic")),
            Map.entry("chart", Set.of("theme", "data", "model", "diagnostic")),
            Map.entry("map", Set.of("theme", "data", "model", "diagnostic")),
            Map.entry("check", Set.of("model", "diagnostic")),
            Map.entry("write", Set.of("state", "model", "diagnostic")),
            Map.entry("git", Set.of("model", "diagnostic")),
            Map.entry("picture", Set.of("model", "diagnostic")),
            Map.entry("ledger", Set.of("model", "diagnostic")),
            Map.entry("feature", Set.of("spi", "model", "diagnostic")),
            Map.entry("config", Set.of("schema", "yaml", "model", "diagnostic")),
            Map.entry("schema", Set.of("data", "yaml", "model", "diagnostic")),
            Map.entry("data", Set.of("yaml", "model", "diagnostic")),
            Map.entry("theme", Set.of("yaml", "model", "diagnostic")),
            Map.entry("state", Set.of("model", "diagnostic")),
            Map.entry("report", Set.of("model", "diagnostic")),
            Map.entry("spi", Set.of("model", "diagnostic")),
            Map.entry("yaml", Set.of("model", "diagnostic")),
            Map.entry("model", Set.of("diagnostic")),
            Map.entry("diagnostic", Set.of()));

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.dossier.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyParseKnowsCommonmark = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.parse.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule onlyYamlKnowsTheYamlLibrary = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.yaml.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyDataKnowsTheCsvLibrary = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.data.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule onlyGitKnowsTheGitLibrary = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.git.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..");

    @ArchTest
    static final ArchRule onlyWriteAndStateOpenFilesForWriting = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.write..", "dev.dossier.state.."))
            .should()
            .callMethodWhere(are(new DescribedPredicate<>("a method that changes the disk") {
                private final Set<String> changing = Set.of(
                        "newOutputStream", "newBufferedWriter", "newByteChannel", "write", "writeString", "copy", "move", "delete",
                        "deleteIfExists", "createFile", "createDirectory", "createDirectories", "createLink", "createSymbolicLink",
                        "createTempFile", "createTempDirectory", "setLastModifiedTime", "setAttribute");

                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    return call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class) && changing.contains(call.getName());
                }
            }));

    @ArchTest
    static final ArchRule onlyWriteAndStateUseChannels = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.write..", "dev.dossier.state.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.channels.FileChannel");

    @ArchTest
    static final ArchRule nothingIsAskedOfTheRuntimeButItsMemory = noClasses()
            .should()
            .callMethodWhere(are(new DescribedPredicate<>("methods of the runtime that do something") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    return call.getTargetOwner().getName().equals("java.lang.Runtime")
                            && !Set.of("getRuntime", "maxMemory").contains(call.getName());
                }
            }));

    @ArchTest
    static final ArchRule nothingUsesWaysAroundTheseRules = noClasses()
            .should()
            .dependOnClassesThat(are(new DescribedPredicate<JavaClass>("files by java.io, processes, sockets, logs") {
                private final Set<String> names = Set.of(
                        "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile",
                        "java.io.PrintStream", "java.lang.ProcessBuilder",
                        "java.net.URLConnection", "java.net.Socket", "java.net.http.HttpClient", "java.util.Random");

                @Override
                public boolean test(JavaClass type) {
                    return names.contains(type.getName()) || type.getPackageName().startsWith("java.util.logging");
                }
            }));

    @ArchTest
    static final ArchRule onlyGitCallsFilesAsItsLibraryDoes = noClasses()
            .that(resideOutsideOfPackages("dev.dossier.git.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File");

    @ArchTest
    static final ArchRule nothingAsksTheClock = noClasses()
            .should()
            .callMethodWhere(are(new DescribedPredicate<>("now() or the system's time") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    String owner = call.getTargetOwner().getName();
                    return owner.startsWith("java.time.") && call.getName().equals("now")
                            || owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime", "exit").contains(call.getName());
                }
            }));

    @ArchTest
    static final ArchRule stagesOfferOneMethodNamedAfterThem = methods()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage(
                    STAGES.stream().map(stage -> "dev.dossier." + stage).toArray(String[]::new)))
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(new com.tngtech.archunit.lang.ArchCondition<>("be named after the stage, or belong to its life") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaMethod method, com.tngtech.archunit.lang.ConditionEvents events) {
                    String stage = method.getOwner().getPackageName().replace("dev.dossier.", "");
                    boolean record = method.getOwner().isRecord();
                    boolean life = LIFE.getOrDefault(stage, Set.of()).contains(method.getName());
                    boolean fits = method.getName().equals(stage) || record || life;
                    events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(
                            method, fits, method.getFullName() + " is not named '" + stage + "'"));
                }
            });

    @ArchTest
    static final ArchRule utilityClassesDoNotExist = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static void arrowsPointDown(JavaClasses all) {
        ARROWS.forEach((from, allowed) -> {
            String[] others = ARROWS.keySet().stream()
                    .filter(to -> !to.equals(from) && !allowed.contains(to))
                    .map(to -> "dev.dossier." + to + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.dossier." + from + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.dossier")
                    .allowEmptyShould(false)
                    .check(all);
        });
    }

    @ArchTest
    static void everyPackageIsInTheArrows(JavaClasses all) {
        Set<String> packages = all.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dev.dossier."))
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(ARROWS.keySet());
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        Set<JavaPackage> packages = all.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages).allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void stagesHaveOnePublicType(JavaClasses all) {
        for (String stage : STAGES) {
            List<String> types = all.stream()
                    .filter(type -> type.getPackageName().equals("dev.dossier." + stage))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                    .map(JavaClass::getSimpleName)
                    .toList();
            assertThat(types).as("public types of the stage '%s'", stage).hasSize(1);
        }
    }

    @ArchTest
    static final ArchRule providersAreFinalAndStateless = classes()
            .that()
            .implement(dev.dossier.spi.RouteProvider.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveOnlyFinalFields();
}
