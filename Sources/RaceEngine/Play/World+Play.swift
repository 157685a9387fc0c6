package import Quantities

extension World {
  /// Seats the labs of a ruleset; mechanics set their own tables afterwards.
  mutating func start(_ rules: borrowing Ruleset) {
    quarters = rules.race.quarters
    seatCount = Int32(rules.roles.count)
    for seat in seats {
      let role = rules.roles[Int(seat.index)]
      var lab = Lab()
      lab.isOpen = true
      lab.cash = role.cash
      lab.mayRaise = role.mayRaise
      lab.founders = role.founders
      lab.researchers = role.researchers
      lab.engineers = role.engineers
      lab.productivity = role.productivity
      lab.mission = role.mission
      lab.chips = role.chips
      lab.running = role.chips
      lab.power = role.power
      lab.knowHow = role.knowHow
      lab.brand = role.brand
      lab.reach = role.reach
      lab.price = role.price
      labs[seat] = lab
    }
  }

  /// Writes what a seat may know: its own lab, public figures, released models, then each mechanic's notice.
  package mutating func observe(from seat: Seat, _ rules: inout Ruleset, into view: inout Observation) {
    view.seat = seat
    view.turn = turn
    view.quarters = rules.race.quarters
    view.seatCount = seatCount
    view.ending = ending
    view.own = labs[seat]
    view.field.removeAll()
    for other in seats {
      var known = PublicLab()
      known.isOpen = labs[other].isOpen
      known.capability = labs[other].capability
      known.standing = labs[other].standing
      known.valuation = labs[other].valuation
      known.price = labs[other].price
      known.restructurings = labs[other].restructurings
      known.marketShare = customers.marketShares[other]
      view.field.append(known)
    }
    show(&view.models, to: seat)
    TurnOrder.observe(&self, &rules, from: seat, into: &view)
  }

  /// Shows a seat the models, but for rivals' unreleased ones and how their closed ones were made.
  private mutating func show(_ shown: inout Table<80, Model>, to seat: Seat) {
    shown.removeAll()
    for place in models.indices {
      let isHidden = models[place].owner != seat && models[place].state != .open
      if isHidden, models[place].state == .unreleased { continue }
      shown.append(models.storage[place])
      guard isHidden else { continue }
      let last = shown.count - 1
      shown[last].size = 0
      shown[last].knowHow = 0
      shown[last].traits.safeguard = 0
    }
  }
}

/// The digest of one table of a world.
public struct TableDigest: Sendable {
  /// The table: `labs`, `models`, or a mechanic's key.
  public let key: StaticString
  /// Its fingerprint.
  public let digest: Digest
}

/// Collects the digests of all tables and folds them into one.
struct TableDigests: TableVisitor {
  var tables: [TableDigest] = []
  mutating func table(_ key: StaticString, _ digest: Digest) { tables.append(TableDigest(key: key, digest: digest)) }
}

/// Folds the digests of all tables into one and keeps none.
struct WholeDigest: TableVisitor {
  var digest = Digest()
  mutating func table(_ key: StaticString, _ digest: Digest) {
    self.digest.fold(Int64(bitPattern: digest.value))
  }
}

extension Race {
  /// The digest of each table, in turn order: labs, models, then the mechanics that are on and keep tables.
  public func tableDigests() -> [TableDigest] {
    var copy = world
    var visitor = TableDigests()
    var set = rules
    copy.fold(&set, into: &visitor)
    return visitor.tables
  }

  /// The digest of the whole world.
  public func digest() -> Digest {
    var copy = world
    var visitor = WholeDigest()
    var set = rules
    copy.fold(&set, into: &visitor)
    return visitor.digest
  }
}

extension World {
  mutating func fold(_ rules: inout Ruleset, into visitor: inout some TableVisitor) {
    var digest = Digest()
    digest.fold(turn)
    for seat in seats { digest.fold(labs[seat]) }
    visitor.table("labs", digest)
    digest = Digest()
    for seat in seats { digest.fold(trained[seat]) }
    for place in models.indices { digest.fold(models[place]) }
    visitor.table("models", digest)
    TurnOrder.fold(&self, &rules, into: &visitor)
    if ending != .none {
      digest = Digest()
      digest.fold(ending)
      digest.fold(verdict)
      visitor.table("ending", digest)
    }
    if given != Digest() { visitor.table("orders", given) }
  }
}
