import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints the names of all countries in the languages of the site, as Unicode's CLDR has them: two letters of ISO 3166, then a
 * name for each language, with tabs between. The names of the site come from JDK 25, which has CLDR 47.
 *
 * <pre>java example-site/src/scripts/CountryNames.java fr es ar | python3 example-site/src/scripts/members.py</pre>
 */
class CountryNames {
    public static void main(String[] languages) {
        List<Locale> locales = List.of(languages).stream().map(Locale::forLanguageTag).toList();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            System.out.println(code + "\t" + locales.stream().map(country::getDisplayCountry).collect(Collectors.joining("\t")));
        }
    }
}
