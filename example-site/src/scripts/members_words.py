"""What the table of members says in French, Spanish and Arabic."""

# CLDR calls these by what tells them apart, or with an old spelling; the names are those of the package i18n-iso-countries.
NAMES = {
    "fr": {
        "CD": "République démocratique du Congo",
        "CG": "République du Congo",
        "PS": "Palestine",
        "SV": "El Salvador",
        "SX": "Saint-Martin (partie néerlandaise)",
        "TL": "Timor-Leste",
        "VN": "Vietnam",
    },
    # Romania and Saudi Arabia in the forms that are at home on both sides of the Atlantic.
    "es": {
        "CD": "República Democrática del Congo",
        "CG": "Congo",
        "CI": "Costa de Marfil",
        "PS": "Palestina",
        "RO": "Rumania",
        "SA": "Arabia Saudita",
    },
    "ar": {"CD": "جمهورية الكونغو الديمقراطية", "CG": "جمهورية الكونغو", "PS": "فلسطين", "TL": "تيمور الشرقية"},
}

WORDS = {
    "Africa": {"fr": "Afrique", "es": "África", "ar": "أفريقيا"},
    "Americas": {"fr": "Amériques", "es": "Américas", "ar": "الأمريكتان"},
    "Asia": {"fr": "Asie", "es": "Asia", "ar": "آسيا"},
    "Europe": {"fr": "Europe", "es": "Europa", "ar": "أوروبا"},
    "Oceania": {"fr": "Océanie", "es": "Oceanía", "ar": "أوقيانوسيا"},
    "admission": {"fr": "admission", "es": "admisión", "ar": "قبول"},
    "founding list": {"fr": "liste des fondateurs", "es": "lista de fundadores", "ar": "قائمة المؤسسين"},
    "readmission": {"fr": "réadmission", "es": "readmisión", "ar": "إعادة قبول"},
    "two or more sources": {"fr": "deux sources ou plus", "es": "dos fuentes o más", "ar": "مصدران أو أكثر"},
    "one source": {"fr": "une source", "es": "una fuente", "ar": "مصدر واحد"},
    "sources that disagree": {"fr": "sources qui se contredisent", "es": "fuentes que no coinciden", "ar": "مصادر متعارضة"},
    'Wikipedia, "Interpol" (copy of 2025)': {
        "fr": "Wikipédia en anglais, «\u202fInterpol\u202f» (copie de 2025)",
        "es": "Wikipedia en inglés, «Interpol» (copia de 2025)",
        "ar": "ويكيبيديا بالإنكليزية، «Interpol» (نسخة من عام 2025)",
    },
    "Correlates of War, IGO data, version 3": {
        "fr": "Correlates of War, données IGO, version 3",
        "es": "Correlates of War, datos OIG, versión 3",
        "ar": "بيانات IGO من مشروع Correlates of War\u200f، الإصدار 3",
    },
    'INTERPOL (es), "Afiliación a INTERPOL"': {
        "fr": "INTERPOL (es), «\u202fAfiliación a INTERPOL\u202f»",
        "es": "INTERPOL (es), «Afiliación a INTERPOL»",
        "ar": "الإنتربول (بالإسبانية)، «Afiliación a INTERPOL»",
    },
    "INTERPOL, membership dates (copy on pdfcoke.com)": {
        "fr": "INTERPOL, dates d’adhésion (copie sur pdfcoke.com)",
        "es": "INTERPOL, fechas de ingreso (copia en pdfcoke.com)",
        "ar": "الإنتربول، تواريخ الانضمام (نسخة في pdfcoke.com)",
    },
    "INTERPOL (fr), news of 2017": {
        "fr": "INTERPOL (fr), actualité de 2017",
        "es": "INTERPOL (fr), noticia de 2017",
        "ar": "الإنتربول (بالفرنسية)، خبر من عام 2017",
    },
    "INTERPOL, news of 23 November 2021": {
        "fr": "INTERPOL, actualité du 23 novembre 2021",
        "es": "INTERPOL, noticia del 23 de noviembre de 2021",
        "ar": "الإنتربول، خبر 23 تشرين الثاني/نوفمبر 2021",
    },
    "INTERPOL, news of 29 November 2023 (copy)": {
        "fr": "INTERPOL, actualité du 29 novembre 2023 (copie)",
        "es": "INTERPOL, noticia del 29 de noviembre de 2023 (copia)",
        "ar": "الإنتربول، خبر 29 تشرين الثاني/نوفمبر 2023 (نسخة)",
    },
    "ohsonline.com, 7 November 2011": {
        "fr": "ohsonline.com, 7 novembre 2011",
        "es": "ohsonline.com, 7 de noviembre de 2011",
        "ar": "ohsonline.com\u200f، 7 تشرين الثاني/نوفمبر 2011",
    },
}

SUMMARIES = {
    "admission": {
        "en": "A member of INTERPOL since {year}.",
        "fr": "Membre d’INTERPOL depuis {year}.",
        "es": "Miembro de INTERPOL desde {year}.",
        "ar": "عضو في الإنتربول منذ عام {year}.",
    },
    "founding list": {
        "en": "A member of INTERPOL since {year}, on the list of its founders.",
        "fr": "Membre d’INTERPOL depuis {year}, sur la liste des fondateurs.",
        "es": "Miembro de INTERPOL desde {year}, en la lista de fundadores.",
        "ar": "عضو في الإنتربول منذ عام {year}، ومدرج في قائمة المؤسسين.",
    },
    "readmission": {
        "en": "A member of INTERPOL again since {year}.",
        "fr": "De nouveau membre d’INTERPOL depuis {year}.",
        "es": "De nuevo miembro de INTERPOL desde {year}.",
        "ar": "عضو في الإنتربول من جديد منذ عام {year}.",
    },
    "": {
        "en": "A member of INTERPOL; the sources disagree about the year.",
        "fr": "Membre d’INTERPOL\u202f; les sources se contredisent sur l’année.",
        "es": "Miembro de INTERPOL; las fuentes no coinciden en el año.",
        "ar": "عضو في الإنتربول؛ وتختلف المصادر في السنة.",
    },
}

NOTES = {
    "Wikipedia marks the Islamic Republic as “former”; the total of 196 is only reached when Afghanistan is counted in.": {
        "fr": "Wikipédia qualifie la République islamique d’«\u202fancienne\u202f»\u202f; on n’arrive au total de 196 qu’en comptant l’Afghanistan.",
        "es": "Wikipedia señala la República Islámica como «antiguo» miembro; solo se llega al total de 196 si se cuenta Afganistán.",
        "ar": "تصف ويكيبيديا الجمهورية الإسلامية بأنها سابقة؛ ولا يُبلغ مجموع 196 إلا باحتساب أفغانستان.",
    },
    "It left later, and was readmitted in October 1986.": {
        "fr": "Il se retira plus tard et fut réadmis en octobre 1986.",
        "es": "Se retiró más tarde y fue readmitido en octubre de 1986.",
        "ar": "انسحب لاحقا ثم أُعيد قبوله في تشرين الأول/أكتوبر 1986.",
    },
    "Joined the old Commission in 1949, according to Wikipedia; INTERPOL lists it among the founders of 1956.": {
        "fr": "A rejoint l’ancienne Commission en 1949, selon Wikipédia\u202f; INTERPOL cite le pays parmi les fondateurs de 1956.",
        "es": "Ingresó en la antigua Comisión en 1949, según Wikipedia; INTERPOL cita el país entre los fundadores de 1956.",
        "ar": "تذكر ويكيبيديا انضمامه إلى اللجنة القديمة في عام 1949؛ ويعدّه الإنتربول من مؤسسي عام 1956.",
    },
    "Wikipedia gives September 1961, when Taipei held the seat, and says that it passed to the People’s Republic in September 1984;"
    " the Correlates of War data has 1984 too.": {
        "fr": "Wikipédia donne septembre 1961, quand Taipei occupait le siège, et dit qu’il passa à la République populaire en septembre"
        " 1984\u202f; les données Correlates of War donnent aussi 1984.",
        "es": "Wikipedia da septiembre de 1961, cuando Taipéi ocupaba el puesto, y dice que pasó a la República Popular en septiembre de"
        " 1984; los datos de Correlates of War también dan 1984.",
        "ar": "تذكر ويكيبيديا أيلول/سبتمبر 1961، حين كانت تايبيه تشغل المقعد، وتقول إنه انتقل إلى الجمهورية الشعبية في أيلول/سبتمبر"
        " 1984؛ وفي بيانات Correlates of War عام 1984 أيضا.",
    },
    "Wikipedia gives September 1956. Yugoslavia was a founding state in 1956, and the Correlates of War data shows a gap and a return"
    " in 2001.": {
        "fr": "Wikipédia donne septembre 1956. La Yougoslavie était un État fondateur en 1956, et les données Correlates of War montrent"
        " une interruption et un retour en 2001.",
        "es": "Wikipedia da septiembre de 1956. Yugoslavia fue un Estado fundador en 1956, y los datos de Correlates of War muestran una"
        " interrupción y un regreso en 2001.",
        "ar": "تذكر ويكيبيديا أيلول/سبتمبر 1956. وكانت يوغوسلافيا دولة مؤسسة في عام 1956، وتُظهر بيانات Correlates of War انقطاعا ثم"
        " عودة في عام 2001.",
    },
    "Successor of Czechoslovakia, which took part in the ICPC from 1923.": {
        "fr": "État successeur de la Tchécoslovaquie, qui prit part à la CIPC dès 1923.",
        "es": "Sucesora de Checoslovaquia, que participó en la CIPC desde 1923.",
        "ar": "خلف لتشيكوسلوفاكيا التي شاركت في اللجنة الدولية للشرطة الجنائية منذ عام 1923.",
    },
    "Listed as the Federal Republic of Germany.": {
        "fr": "Inscrite sous le nom de République fédérale d’Allemagne.",
        "es": "Figura como República Federal de Alemania.",
        "ar": "مدرج باسم جمهورية ألمانيا الاتحادية.",
    },
    "Listed as Burma.": {
        "fr": "Inscrit sous le nom de Birmanie.",
        "es": "Figura como Birmania.",
        "ar": "مدرج باسم بورما.",
    },
    "Listed as Ceylon.": {
        "fr": "Inscrit sous le nom de Ceylan.",
        "es": "Figura como Ceilán.",
        "ar": "مدرج باسم سيلان.",
    },
    "On the list although it was a Dutch territory then; it became independent in 1975.": {
        "fr": "Sur la liste bien qu’il fût alors un territoire néerlandais\u202f; il devint indépendant en 1975.",
        "es": "Figura en la lista, aunque entonces era un territorio neerlandés; se independizó en 1975.",
        "ar": "مدرج في القائمة مع أنه كان يومئذ إقليما هولنديا؛ وقد استقل في عام 1975.",
    },
    "The Correlates of War data counts South Yemen from 1976 and the united country from 1990.": {
        "fr": "Les données Correlates of War comptent le Yémen du Sud à partir de 1976 et le pays réuni à partir de 1990.",
        "es": "Los datos de Correlates of War cuentan Yemen del Sur desde 1976 y el país unificado desde 1990.",
        "ar": "تحتسب بيانات Correlates of War اليمن الجنوبي منذ عام 1976، والبلد الموحد منذ عام 1990.",
    },
}
