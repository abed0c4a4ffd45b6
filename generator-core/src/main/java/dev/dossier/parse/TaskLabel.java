package dev.dossier.parse;

import org.commonmark.node.CustomNode;

/** The check box of a task and the text that names it. */
final class TaskLabel extends CustomNode {}
