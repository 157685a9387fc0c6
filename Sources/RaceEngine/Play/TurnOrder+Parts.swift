package import Quantities
package import Randomness

/// The quarter, from its first event to its last: the parts of the register, one after the other.
///
/// Spelled out, because the compiler makes no code of their own for types that are nested more than fifty deep.
package enum TurnOrder: TurnSequence {
  package static func begin(_ world: inout World, _ set: inout Ruleset) {
    OpeningPart.begin(&world, &set)
    SupplyPart.begin(&world, &set)
    HiringPart.begin(&world, &set)
    PreparationPart.begin(&world, &set)
    WorkPart.begin(&world, &set)
    SalesPart.begin(&world, &set)
    ReckoningPart.begin(&world, &set)
  }
  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ set: inout Ruleset, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    OpeningPart.resolve(&sheets, in: &world, &set, chance, &book)
    SupplyPart.resolve(&sheets, in: &world, &set, chance, &book)
    HiringPart.resolve(&sheets, in: &world, &set, chance, &book)
    PreparationPart.resolve(&sheets, in: &world, &set, chance, &book)
    WorkPart.resolve(&sheets, in: &world, &set, chance, &book)
    SalesPart.resolve(&sheets, in: &world, &set, chance, &book)
    ReckoningPart.resolve(&sheets, in: &world, &set, chance, &book)
  }
  package static func observe(
    _ world: inout World, _ set: inout Ruleset, from seat: Seat, into view: inout Observation
  ) {
    OpeningPart.observe(&world, &set, from: seat, into: &view)
    SupplyPart.observe(&world, &set, from: seat, into: &view)
    HiringPart.observe(&world, &set, from: seat, into: &view)
    PreparationPart.observe(&world, &set, from: seat, into: &view)
    WorkPart.observe(&world, &set, from: seat, into: &view)
    SalesPart.observe(&world, &set, from: seat, into: &view)
    ReckoningPart.observe(&world, &set, from: seat, into: &view)
  }
  package static func imagine(
    _ world: inout World, seeing view: inout Observation, _ set: inout Ruleset, _ chance: Chance
  ) {
    OpeningPart.imagine(&world, seeing: &view, &set, chance)
    SupplyPart.imagine(&world, seeing: &view, &set, chance)
    HiringPart.imagine(&world, seeing: &view, &set, chance)
    PreparationPart.imagine(&world, seeing: &view, &set, chance)
    WorkPart.imagine(&world, seeing: &view, &set, chance)
    SalesPart.imagine(&world, seeing: &view, &set, chance)
    ReckoningPart.imagine(&world, seeing: &view, &set, chance)
  }
  package static func fold(
    _ world: inout World, _ set: inout Ruleset, into table: inout some TableVisitor
  ) {
    OpeningPart.fold(&world, &set, into: &table)
    SupplyPart.fold(&world, &set, into: &table)
    HiringPart.fold(&world, &set, into: &table)
    PreparationPart.fold(&world, &set, into: &table)
    WorkPart.fold(&world, &set, into: &table)
    SalesPart.fold(&world, &set, into: &table)
    ReckoningPart.fold(&world, &set, into: &table)
  }
  package static func vet(
    _ vetting: inout Vetting, seeing view: inout Observation, _ set: inout Ruleset
  ) {
    OpeningPart.vet(&vetting, seeing: &view, &set)
    SupplyPart.vet(&vetting, seeing: &view, &set)
    HiringPart.vet(&vetting, seeing: &view, &set)
    PreparationPart.vet(&vetting, seeing: &view, &set)
    WorkPart.vet(&vetting, seeing: &view, &set)
    SalesPart.vet(&vetting, seeing: &view, &set)
    ReckoningPart.vet(&vetting, seeing: &view, &set)
  }
  package static func visit(_ set: inout Ruleset, _ visitor: inout some RegisterVisitor) {
    OpeningPart.visit(&set, &visitor)
    SupplyPart.visit(&set, &visitor)
    HiringPart.visit(&set, &visitor)
    PreparationPart.visit(&set, &visitor)
    WorkPart.visit(&set, &visitor)
    SalesPart.visit(&set, &visitor)
    ReckoningPart.visit(&set, &visitor)
  }
  package static func visit(_ sheet: inout OrderSheet, _ visitor: inout some RegisterVisitor) {
    OpeningPart.visit(&sheet, &visitor)
    SupplyPart.visit(&sheet, &visitor)
    HiringPart.visit(&sheet, &visitor)
    PreparationPart.visit(&sheet, &visitor)
    WorkPart.visit(&sheet, &visitor)
    SalesPart.visit(&sheet, &visitor)
    ReckoningPart.visit(&sheet, &visitor)
  }
  package static func visit(_ view: inout Observation, _ visitor: inout some RegisterVisitor) {
    OpeningPart.visit(&view, &visitor)
    SupplyPart.visit(&view, &visitor)
    HiringPart.visit(&view, &visitor)
    PreparationPart.visit(&view, &visitor)
    WorkPart.visit(&view, &visitor)
    SalesPart.visit(&view, &visitor)
    ReckoningPart.visit(&view, &visitor)
  }
}
