/* listen.c: the ports on which NICs accept streams. A fabric has few, so a list does. */
#include <stdlib.h>

#include "connection.h"

static uint64_t listener_key(const tb_node *node, uint32_t port)
{
    return (uint64_t)node->number << 16 | port;
}

bool tb_listens(const tb_engine *e, const tb_node *node, uint16_t port)
{
    const tb_connections *t = e->connections;
    for (uint32_t i = 0; i < t->n_listeners; i++)
        if (t->listeners[i] == listener_key(node, port))
            return true;
    return false;
}

static int32_t connection_listen(tb_engine *e, const tb_args *a)
{
    tb_node *node = tb_node_find(e, a->node);
    if (!node)
        return -ENOENT;
    if (node->kind != TB_NODE_NIC)
        return tb_fail(e, -EINVAL, "%s is a switch: connections join NICs", node->name);
    if (a->index == 0 || a->index > 65535)
        return tb_fail(e, -EINVAL, "a port to listen on is 1 to 65535, not %u", a->index);
    tb_connections *t = tb_connections_get(e);
    if (!t)
        return tb_fail(e, -ENOMEM, "there is no memory for connections");
    uint64_t key = listener_key(node, a->index);
    for (uint32_t i = 0; i < t->n_listeners; i++) {
        if (t->listeners[i] != key)
            continue;
        if (a->count)
            return tb_fail(e, -EADDRINUSE, "%s listens on port %u already", node->name, a->index);
        t->listeners[i] = t->listeners[--t->n_listeners];
        return 0;
    }
    if (!a->count)
        return 0;
    if (t->n_listeners == t->listeners_capacity) {
        uint32_t capacity = t->listeners_capacity ? 2 * t->listeners_capacity : 16;
        uint64_t *listeners = realloc(t->listeners, capacity * sizeof *listeners);
        if (!listeners)
            return tb_fail(e, -ENOMEM, "there is no memory for %u listeners", capacity);
        t->listeners = listeners;
        t->listeners_capacity = capacity;
    }
    t->listeners[t->n_listeners++] = key;
    return 0;
}

int32_t tb_connection_listen(tb_engine *e, int32_t node, uint32_t port, int32_t on)
{
    return tb_call(e, connection_listen,
                   &(tb_args){.node = node, .index = port, .count = on != 0});
}
