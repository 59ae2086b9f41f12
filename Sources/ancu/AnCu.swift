import ArgumentParser
import ServiceLifecycle
@main struct AnCu: ParsableCommand {}
