// The shipped data, embedded by the compiler; a file that is added here is read by the program.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "BundledDataBytes.h"

static const uint8_t lexicon_nouns[] = {
#embed "../../Glossaries/lexicon/nouns.tsv"
};
static const uint8_t lexicon_verbs[] = {
#embed "../../Glossaries/lexicon/verbs.tsv"
};
static const uint8_t lexicon_adjectives[] = {
#embed "../../Glossaries/lexicon/adjectives.tsv"
};
static const uint8_t lexicon_function_words[] = {
#embed "../../Glossaries/lexicon/function-words.tsv"
};
static const uint8_t lexicon_acronyms_and_organizations[] = {
#embed "../../Glossaries/lexicon/acronyms-and-organizations.tsv"
};
static const uint8_t lexicon_places[] = {
#embed "../../Glossaries/lexicon/places.tsv"
};
static const uint8_t lexicon_persons[] = {
#embed "../../Glossaries/lexicon/persons.tsv"
};
static const uint8_t political_defence_and_conflict[] = {
#embed "../../Glossaries/political/defence-and-conflict.tsv"
};
static const uint8_t political_diplomacy[] = {
#embed "../../Glossaries/political/diplomacy.tsv"
};
static const uint8_t political_economy_and_labour[] = {
#embed "../../Glossaries/political/economy-and-labour.tsv"
};
static const uint8_t political_elections_and_parties[] = {
#embed "../../Glossaries/political/elections-and-parties.tsv"
};
static const uint8_t political_history_and_ideology[] = {
#embed "../../Glossaries/political/history-and-ideology.tsv"
};
static const uint8_t political_international_organizations[] = {
#embed "../../Glossaries/political/international-organizations.tsv"
};
static const uint8_t political_justice_and_corruption[] = {
#embed "../../Glossaries/political/justice-and-corruption.tsv"
};
static const uint8_t political_legislation[] = {
#embed "../../Glossaries/political/legislation.tsv"
};
static const uint8_t political_news_phrases[] = {
#embed "../../Glossaries/political/news-phrases.tsv"
};
static const uint8_t political_office_holders[] = {
#embed "../../Glossaries/political/office-holders.tsv"
};
static const uint8_t political_regional_government[] = {
#embed "../../Glossaries/political/regional-government.tsv"
};
static const uint8_t political_society_and_environment[] = {
#embed "../../Glossaries/political/society-and-environment.tsv"
};
static const uint8_t political_state_institutions[] = {
#embed "../../Glossaries/political/state-institutions.tsv"
};
static const uint8_t political_states[] = {
#embed "../../Glossaries/political/states.tsv"
};

#define BUNDLED_FILE(path, array) {path, array, sizeof array}

// Of words spelled alike, those of the first file come first.
static const PadananBundledFile lexicon_files[] = {
    BUNDLED_FILE("Glossaries/lexicon/function-words.tsv", lexicon_function_words),
    BUNDLED_FILE("Glossaries/lexicon/nouns.tsv", lexicon_nouns),
    BUNDLED_FILE("Glossaries/lexicon/verbs.tsv", lexicon_verbs),
    BUNDLED_FILE("Glossaries/lexicon/adjectives.tsv", lexicon_adjectives),
    BUNDLED_FILE("Glossaries/lexicon/acronyms-and-organizations.tsv", lexicon_acronyms_and_organizations),
    BUNDLED_FILE("Glossaries/lexicon/places.tsv", lexicon_places),
    BUNDLED_FILE("Glossaries/lexicon/persons.tsv", lexicon_persons),
};

static const PadananBundledFile glossary_files[] = {
    BUNDLED_FILE("Glossaries/political/defence-and-conflict.tsv", political_defence_and_conflict),
    BUNDLED_FILE("Glossaries/political/diplomacy.tsv", political_diplomacy),
    BUNDLED_FILE("Glossaries/political/economy-and-labour.tsv", political_economy_and_labour),
    BUNDLED_FILE("Glossaries/political/elections-and-parties.tsv", political_elections_and_parties),
    BUNDLED_FILE("Glossaries/political/history-and-ideology.tsv", political_history_and_ideology),
    BUNDLED_FILE("Glossaries/political/international-organizations.tsv", political_international_organizations),
    BUNDLED_FILE("Glossaries/political/justice-and-corruption.tsv", political_justice_and_corruption),
    BUNDLED_FILE("Glossaries/political/legislation.tsv", political_legislation),
    BUNDLED_FILE("Glossaries/political/news-phrases.tsv", political_news_phrases),
    BUNDLED_FILE("Glossaries/political/office-holders.tsv", political_office_holders),
    BUNDLED_FILE("Glossaries/political/regional-government.tsv", political_regional_government),
    BUNDLED_FILE("Glossaries/political/society-and-environment.tsv", political_society_and_environment),
    BUNDLED_FILE("Glossaries/political/state-institutions.tsv", political_state_institutions),
    BUNDLED_FILE("Glossaries/political/states.tsv", political_states),
};

const PadananBundledFile *padanan_lexicon_files(void) { return lexicon_files; }
size_t padanan_lexicon_file_count(void) { return sizeof lexicon_files / sizeof lexicon_files[0]; }
const PadananBundledFile *padanan_glossary_files(void) { return glossary_files; }
size_t padanan_glossary_file_count(void) { return sizeof glossary_files / sizeof glossary_files[0]; }
