// What stands in the parentheses of annotations that the language knows.
match_kind { exact }

@pkginfo
const bit<8> nothing = 0;

@pkginfo(name = "x",)
const bit<8> comma = 0;

@hidden(1)
const bit<8> known = 0;

header h_t {
    @match(1 + 1)
    bit<8> kind;
    @match(exactly)
    bit<8> unknown_kind;
    @match
    bit<8> no_kind;
    @length(later)
    varbit<8> before;
    @length(kind, kind)
    varbit<8> twice;
    bit<32> later;
}
