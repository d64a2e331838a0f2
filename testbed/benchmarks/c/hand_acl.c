/* hand_acl.c: tables.p4 with ACL by hand: bit vectors (Lakshman and Stiliadis, SIGCOMM
 * 1998) over the bytes of the five-tuple. Rules stand in the order of their priority, so the
 * first bit that all vectors share is the answer. */
#include "hand.h"

#define RULES 1024u
#define WORDS (RULES / 64)
#define KEY_BYTES 13u

struct program {
    uint64_t vectors[KEY_BYTES][256][WORDS];
    uint16_t port[RULES]; /* DROP: deny */
    uint32_t rules;
};

static program *program_new(void)
{
    return calloc(1, sizeof(program));
}

static void program_free(program *p)
{
    free(p);
}

static void key_of(uint8_t key[KEY_BYTES], uint64_t addresses, uint64_t rest)
{
    for (int i = 0; i < 8; i++)
        key[i] = (uint8_t)(addresses >> (56 - 8 * i));
    for (int i = 0; i < 5; i++)
        key[8 + i] = (uint8_t)(rest >> (32 - 8 * i));
}

/* Addresses, their mask, protocol and ports, their mask, port; in falling priority. */
static void program_fill(program *p, const uint64_t *row, uint64_t n, uint32_t columns,
                         uint32_t table)
{
    (void)table;
    for (; n > 0; n--, row += columns) {
        uint8_t value[KEY_BYTES], mask[KEY_BYTES];
        key_of(value, row[0], row[2]);
        key_of(mask, row[1], row[3]);
        const uint32_t rule = p->rules++;
        p->port[rule] = (uint16_t)row[4];
        for (uint32_t i = 0; i < KEY_BYTES; i++)
            for (uint32_t byte = 0; byte < 256; byte++)
                if ((byte & mask[i]) == value[i])
                    p->vectors[i][byte][rule / 64] |= UINT64_C(1) << (rule % 64);
    }
}

static uint32_t classify(const program *p, const uint8_t key[KEY_BYTES])
{
    for (uint32_t word = 0; word < WORDS; word++) {
        uint64_t rules = p->vectors[0][key[0]][word];
        for (uint32_t i = 1; i < KEY_BYTES && rules; i++)
            rules &= p->vectors[i][key[i]][word];
        if (rules)
            return p->port[64 * word + (uint32_t)__builtin_ctzll(rules)];
    }
    return DROP;
}

static void program_run(program *p, packet *batch, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const uint8_t *data = batch[i].data;
        if (batch[i].bytes < 34 || load16(data + 12) != 0x0800)
            continue;
        uint8_t key[KEY_BYTES] = {0};
        memcpy(key, data + 26, 8);
        key[8] = data[23];
        if ((load16(data + 20) & 0x1fff) == 0 && (data[23] == 6 || data[23] == 17) &&
            batch[i].bytes >= 38)
            memcpy(key + 9, data + 34, 4);
        batch[i].port = classify(p, key);
    }
}
